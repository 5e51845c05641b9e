#include "casework/reference_data.hpp"

#include "base/error.hpp"
#include "load/data_files.hpp"
#include "load/law_topics_file.hpp"
#include "load/letters_folder.hpp"
#include "load/policy_file.hpp"

namespace lrpt {

namespace {

// A data file that is missing is a fault of the installation, not of what the person typed.
template <typename Value, typename Read, typename PathOf>
const Value& read_once(std::optional<Value>& kept, Read read, PathOf path_of) {
    if (kept) return *kept;
    try {
        kept = read(path_of());
    } catch (const Error& error) {
        throw Error{Exit::configuration, error.what(), error.advice, error.suggestions};
    }
    return *kept;
}

}  // namespace

const Policy& ReferenceData::policy() {
    return read_once(policy_, read_policy, [&] {
        return policy_file_.empty() ? shipped("policy.toml") : policy_file_;
    });
}

const Catalogue& ReferenceData::catalogue() {
    return read_once(catalogue_, read_offences, [&] { return shipped("offences.csv"); });
}

const Courts& ReferenceData::courts() {
    return read_once(courts_, read_courts, [&] { return shipped("courts.toml"); });
}

const BankHolidays& ReferenceData::holidays() {
    return read_once(holidays_, read_bank_holidays, [&] { return shipped("bank-holidays.csv"); });
}

const Letters& ReferenceData::letters() {
    return read_once(letters_, read_letters, [&] {
        return letters_folder_.empty() ? shipped("letters") : letters_folder_;
    });
}

const Gazetteer& ReferenceData::places() {
    return read_once(places_, read_places, [&] { return shipped("places.csv"); });
}

const LawTopics& ReferenceData::law_topics() {
    return read_once(law_topics_, read_law_topics, [&] { return shipped("law-topics.toml"); });
}

}  // namespace lrpt
