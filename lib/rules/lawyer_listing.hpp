// What becomes of an office when a directory is taken in again. What the front desk recorded by
// hand stays, and where the directory has it otherwise that is told, with what to type to take the
// directory's word; all else follows the directory.
#pragma once

#include "base/date.hpp"
#include "model/lawyer.hpp"

#include <string>
#include <vector>

namespace lrpt {

// By what a directory knows an office again: its account number; a place where that office also
// sees people, by its address and postcode too. As the directory writes them, whatever the front
// desk made of them since. Empty where no account number is recorded.
std::string directory_key(const Lawyer& lawyer);

// The office as it is now, with the fields that differ from before among those that the front desk
// recorded by hand.
Lawyer changed_by_hand(const Lawyer& before, Lawyer now);

struct ListedAgain {
    Lawyer lawyer = {};                     // to be kept from now on
    std::vector<std::string> changed = {};  // the fields that follow the directory
    std::vector<std::string> differs = {};  // what stays as the front desk recorded it: "postcode
                                            // stays ...", with what to type
    bool back = false;                      // shown to visitors again
};

// What a directory says nothing of stays as it is.
ListedAgain listed_again(const Lawyer& before, const Lawyer& listed);

// An office that is in the directory no more: retired on that day, unless the front desk put it
// back by hand after it was retired.
ListedAgain listed_no_more(const Lawyer& before, Date day);

}  // namespace lrpt
