#include "model/result_change.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::string value_text(const Field& field, const CourtResult& result) {
    return printable(field.written(result).value_or("unknown"));
}

}  // namespace

bool ResultChange::names(std::string_view field) const {
    return std::any_of(
        named.begin(), named.end(), [&](const Field* one) { return one->name == field; });
}

bool changes_sentence(ChangeReason because) {
    return because == ChangeReason::appeal || because == ChangeReason::resentence ||
           because == ChangeReason::activation;
}

CourtResult with_change(const CourtResult& before, const ResultChange& change) {
    CourtResult now;
    for (const Field& field : fields()) {
        const CourtResult& source = change.names(field.name) ? change.values : before;
        if (field.type == FieldType::offences) {
            now.facts.other_offences = source.facts.other_offences;
        } else if (const auto value = field.written(source)) {
            field.read(now, *value);
        }
    }
    return now;
}

std::vector<const Field*> differing_fields(const CourtResult& one, const CourtResult& other) {
    std::vector<const Field*> differing;
    for (const Field& field : fields()) {
        const bool differs = field.type == FieldType::offences
                                 ? one.facts.other_offences != other.facts.other_offences
                                 : field.written(one) != field.written(other);
        if (differs) differing.push_back(&field);
    }
    return differing;
}

std::string change_text(const CourtResult& before, const CourtResult& now) {
    std::vector<std::string> parts;
    for (const Field* field : differing_fields(before, now)) {
        const bool by_name =
            field->person || field->side != Side::staff || field->type == FieldType::offences;
        parts.push_back(by_name ? std::string{field->name}
                                : fmt::format("{} {} -> {}",
                                              field->name,
                                              value_text(*field, before),
                                              value_text(*field, now)));
    }
    return joined(parts, ", ");
}

}  // namespace lrpt
