// "Members of the team explain to the victim how a sentence works": when release can first come,
// what follows it, and who decides.
#pragma once

#include "model/facts.hpp"
#include "model/release.hpp"

#include <optional>
#include <string>

namespace lrpt {

// What the sentence of an occasion means, by its gravest disposal. Consecutive terms of one kind
// add up, of concurrent ones the longest counts. Nothing where no disposal is recorded. The
// readings are in docs/decisions/0013-release-dates.md (Criminal Justice Act 2003, sections 243A
// to 256AA).
std::optional<Release> release_of(const Facts& facts);

// Why the victim cannot ask for conditions of release (Domestic Violence, Crime and Victims Act
// 2004, section 35): part of a sentence, for staff. Nothing where they can, or where too little is
// recorded to say that they cannot.
std::optional<std::string> why_no_licence(const Facts& facts);

// A share of a term, as in one half and two thirds.
struct Share {
    int parts = 1;
    int of = 2;
};

// The day on which so much of the time from `first` to `last`, both included, has been served; a
// part of a day counts as a day. Half of the 911 days from 14 February 2013 is over on 15 May 2014.
Date day_when_served(Date first, Date last, Share share);

}  // namespace lrpt
