#include "rules/record_check.hpp"

#include "base/text.hpp"
#include "rules/disposals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

bool is_custody_or_suspended(Disposal disposal) {
    return is_immediate_custody(disposal) || disposal == Disposal::suspended;
}

// Section 101 of the Powers of Criminal Courts (Sentencing) Act 2000 allows these and no others.
constexpr std::array detention_and_training_months{4, 6, 8, 10, 12, 18, 24};

bool is_detention_and_training_length(const Term& term) {
    const bool listed = std::find(detention_and_training_months.begin(),
                                  detention_and_training_months.end(),
                                  term.calendar_months()) != detention_and_training_months.end();
    return listed && term.exact_days() == 0;
}

bool is_extended(Disposal disposal) {
    return disposal == Disposal::extended;
}

// Whether one of the sentences of the occasion is, or may turn out to be, of a kind.
bool may_be(const Facts& facts, bool (*of_kind)(Disposal)) {
    const auto fits = [&](const SentencedOffence& sentenced) {
        return !sentenced.disposal || of_kind(*sentenced.disposal);
    };
    return fits(facts.main) ||
           std::any_of(facts.other_offences.begin(), facts.other_offences.end(), fits);
}

std::vector<std::string_view> codes_and_names(const Catalogue& catalogue) {
    std::vector<std::string_view> words;
    for (const Offence& offence : catalogue.offences()) {
        words.push_back(offence.code);
        words.push_back(offence.short_name);
    }
    return words;
}

class Checker {
  public:
    Checker(const Catalogue& catalogue, const Courts& courts)
        : catalogue_(catalogue), courts_(courts) {}

    void offence_code(SentencedOffence& sentenced) {
        if (!sentenced.offence || has_offence_code_shape(*sentenced.offence)) return;
        const Offence* offence = catalogue_.by_short_name(*sentenced.offence);
        if (offence != nullptr) {
            sentenced.offence = offence->code;
            return;
        }
        add("offence",
            fmt::format("\"{}\" is not an offence code or a short name",
                        printable(*sentenced.offence)),
            did_you_mean(*sentenced.offence, codes_and_names(catalogue_)));
    }

    void sentence(const SentencedOffence& sentenced) {
        if (!sentenced.disposal) return;
        const Disposal disposal = *sentenced.disposal;
        const Offence* offence = sentenced.offence ? catalogue_.find(*sentenced.offence) : nullptr;
        if (offence != nullptr && offence->is_fine_only() && is_custody_or_suspended(disposal)) {
            add("disposal",
                fmt::format("{} is not possible for {}: its maximum is a fine",
                            name_of(disposal),
                            *sentenced.offence));
        }
        if (sentenced.term) term(disposal, *sentenced.term);
    }

    // A sentence that is not recorded may still turn out to be of the right kind.
    void lengths_of_kinds(const Facts& facts) {
        if (facts.tariff && !may_be(facts, is_without_end)) {
            add("tariff", "only life, ipp and hm-pleasure have a minimum term");
        }
        if (facts.extension && !may_be(facts, is_extended)) {
            add("extension", "only an extended sentence has one");
        }
    }

    void court(const std::optional<std::string>& court) {
        if (court && is_civil_court(courts_, *court)) {
            add("court", "a civil County Court does not pass sentences");
        }
    }

    void other_offence(SentencedOffence& sentenced, std::size_t place) {
        prefix_ = fmt::format("other_offences {}: ", place);
        offence_code(sentenced);
        sentence(sentenced);
        if (!sentenced.relation) add("relation", "it must be concurrent or consecutive");
        prefix_.clear();
    }

    std::vector<Fault> faults() && { return std::move(faults_); }

  private:
    void term(Disposal disposal, const Term& term) {
        if (!has_term(disposal)) {
            add("term", fmt::format("{} has no term", name_of(disposal)));
        } else if (disposal == Disposal::detention_and_training &&
                   !is_detention_and_training_length(term)) {
            add("term",
                fmt::format("a detention and training order is of {} months, not of {}",
                            fmt::join(detention_and_training_months, ", "),
                            to_text(term)));
        }
    }

    void add(std::string_view field, std::string problem, std::vector<std::string> advice = {}) {
        faults_.push_back({.field = prefix_ + std::string{field},
                           .problem = std::move(problem),
                           .advice = std::move(advice)});
    }

    const Catalogue& catalogue_;
    const Courts& courts_;
    std::string prefix_;
    std::vector<Fault> faults_;
};

}  // namespace

std::vector<Fault> check(Facts& facts, const Catalogue& catalogue, const Courts& courts) {
    Checker checker{catalogue, courts};
    checker.offence_code(facts.main);
    checker.court(facts.court);
    checker.sentence(facts.main);
    for (std::size_t place = 0; place < facts.other_offences.size(); ++place) {
        checker.other_offence(facts.other_offences[place], place + 1);
    }
    checker.lengths_of_kinds(facts);
    return std::move(checker).faults();
}

std::optional<std::string> court_outside_area(const Facts& facts, const Courts& courts) {
    if (!facts.court || courts.find(*facts.court) != nullptr) return std::nullopt;
    return facts.court;
}

}  // namespace lrpt
