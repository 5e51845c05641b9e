// The trust's policy and the tables that ship with lrpt, each read the first time it is asked for.
#pragma once

#include "model/bank_holidays.hpp"
#include "model/court.hpp"
#include "model/law_topic.hpp"
#include "model/letters.hpp"
#include "model/offence.hpp"
#include "model/place.hpp"
#include "model/policy.hpp"

#include <optional>
#include <string>

namespace lrpt {

class ReferenceData {
  public:
    // `policy_file` and `letters_folder` empty: the policy and the letters that ship in the share
    // folder.
    ReferenceData(std::string share_folder,
                  std::string policy_file,
                  std::string letters_folder = "")
        : share_folder_(std::move(share_folder)),
          policy_file_(std::move(policy_file)),
          letters_folder_(std::move(letters_folder)) {}

    // Each throws Error (configuration) where the file is missing or is not what it should be.
    const Policy& policy();
    const Catalogue& catalogue();
    const Courts& courts();
    const BankHolidays& holidays();
    const Letters& letters();
    const Gazetteer& places();
    const LawTopics& law_topics();

  private:
    std::string shipped(const char* name) const { return share_folder_ + "/" + name; }

    std::string share_folder_;
    std::string policy_file_;
    std::string letters_folder_;
    std::optional<Policy> policy_;
    std::optional<Catalogue> catalogue_;
    std::optional<Courts> courts_;
    std::optional<BankHolidays> holidays_;
    std::optional<Letters> letters_;
    std::optional<Gazetteer> places_;
    std::optional<LawTopics> law_topics_;
};

}  // namespace lrpt
