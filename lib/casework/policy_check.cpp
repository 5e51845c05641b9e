#include "casework/policy_check.hpp"

#include "base/text.hpp"
#include "casework/judge.hpp"
#include "load/policy_reading.hpp"
#include "rules/decide.hpp"
#include "rules/policy_coverage.hpp"
#include "store/offence_code_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::string told(const Error& error) {
    std::string text = error.what();
    for (const std::string& line : error.advice)
        text += fmt::format(" ({})", line);
    return text;
}

// Every test that was asked, so that the writer sees why it came out so.
void add_reasons(const std::vector<Criterion>& criteria, std::string& text) {
    for (const Criterion& criterion : criteria) {
        if (criterion.parts.empty())
            text += fmt::format("\n      {:<8} {}", name_of(criterion.verdict), criterion.because);
        add_reasons(criterion.parts, text);
    }
}

class CaseRun {
  public:
    CaseRun(const PolicyCase& one, std::vector<std::string>& faults) : one_(one), faults_(faults) {}

    void compare_refusal(const std::vector<Fault>& found) {
        std::vector<std::string> fields;
        for (const Fault& fault : found)
            fields.push_back(fault.field);
        if (fields == one_.refused) return;
        if (found.empty()) return add("the record is not refused", joined(one_.refused, ", "));
        add(fmt::format("the record is refused: {}", to_text(found)), joined(one_.refused, ", "));
    }

    // Of another outcome the way in and the missing facts follow: they are not said as well.
    void compare(const SchemeDecision& decision, const ExpectedAnswer& expected) {
        const std::size_t known = faults_.size();
        if (expected.outcome && *expected.outcome != decision.outcome) {
            add(fmt::format("{} is {}", name_of(decision.scheme), name_of(decision.outcome)),
                name_of(*expected.outcome));
        } else {
            compare_details(decision, expected);
        }
        if (faults_.size() > known) add_reasons(decision.reasons, faults_.back());
    }

    void add(const std::string& found, std::string_view expected) {
        faults_.push_back(fmt::format("{}\"{}\": {}, expected {}",
                                      one_.place,
                                      printable(one_.says),
                                      found,
                                      expected.empty() ? "a decision" : expected));
    }

  private:
    void compare_details(const SchemeDecision& decision, const ExpectedAnswer& expected) {
        const std::string_view scheme = name_of(decision.scheme);
        const std::string_view route = decision.route ? name_of(*decision.route) : "none";
        if (expected.route && *expected.route != route)
            add(fmt::format("{}_route is {}", scheme, route), *expected.route);
        const std::vector<std::string> missing(decision.missing.begin(), decision.missing.end());
        if (expected.missing && *expected.missing != missing) {
            add(fmt::format("{}_missing is [{}]", scheme, joined(missing, ", ")),
                fmt::format("[{}]", joined(*expected.missing, ", ")));
        }
    }

    const PolicyCase& one_;
    std::vector<std::string>& faults_;
};

// What the cases of a policy are decided with.
struct Trial {
    const Policy& policy;
    ReferenceData& reference_data;
    Date today;  // of a case that has no day of its own
};

void run_case(PolicyCase one, const Trial& trial, std::vector<std::string>& faults) {
    CaseRun run{one, faults};
    std::vector<Fault> found = one.faults;
    add_faults(one.facts, trial.reference_data, found);
    run.compare_refusal(found);
    if (!found.empty()) return;
    try {
        const Decision decision = decide({.facts = one.facts,
                                          .policy = trial.policy,
                                          .catalogue = trial.reference_data.catalogue(),
                                          .today = one.today.value_or(trial.today)});
        run.compare(decision.contact, one.contact);
        run.compare(decision.rj, one.rj);
    } catch (const Error& error) {
        if (error.exit != Exit::configuration) throw;
        run.add(told(error), "a decision");
    }
}

}  // namespace

PolicyCheck check_policy(const std::string& path, ReferenceData& reference_data, Date today) {
    PolicyReading reading = read_policy_in_full(path);
    PolicyCheck check{.cases = reading.cases.size()};
    for (const Error& fault : reading.faults)
        check.faults.push_back(told(fault));
    // Rows that could not be read are missing: what follows from that is not said as well.
    if (!check.faults.empty()) return check;
    check.faults = days_not_covered(reading.spans);
    const Trial trial{reading.policy, reference_data, today};
    for (PolicyCase& one : reading.cases)
        run_case(std::move(one), trial, check.faults);
    return check;
}

void refuse_faults(const std::string& path, const PolicyCheck& check) {
    if (check.faults.empty()) return;
    if (check.faults.size() == 1) throw Error{Exit::configuration, check.faults.front()};
    throw Error{Exit::configuration,
                fmt::format("{} is not in order: {}", path, counted(check.faults.size(), "fault")),
                check.faults};
}

std::vector<std::string> unlisted_codes(Database& database, const Catalogue& catalogue) {
    std::vector<std::string> unlisted;
    for (const StoredCode& stored : stored_codes(database)) {
        if (catalogue.find(stored.code) != nullptr) continue;
        std::string line = fmt::format("{}: {}", printable(stored.code), stored.reference);
        if (stored.cases > 1) line += fmt::format(" and {} more", stored.cases - 1);
        unlisted.push_back(std::move(line));
    }
    return unlisted;
}

}  // namespace lrpt
