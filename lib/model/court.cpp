#include "model/court.hpp"

#include "base/text.hpp"

namespace lrpt {

namespace {

bool is_called(const Court& court, const std::string& lower_name) {
    if (lower_case(court.id) == lower_name || lower_case(court.name) == lower_name) return true;
    for (const std::string& other : court.also) {
        if (lower_case(other) == lower_name) return true;
    }
    return false;
}

}  // namespace

const Court* Courts::find(std::string_view id_or_name) const {
    const std::string lower = lower_case(trimmed(id_or_name));
    for (const Court& court : courts_) {
        if (is_called(court, lower)) return &court;
    }
    return nullptr;
}

bool is_civil_court(const Courts& courts, std::string_view id_or_name) {
    const Court* court = courts.find(id_or_name);
    if (court != nullptr) return court->court_class == CourtClass::civil;
    return lower_case(id_or_name).find("county court") != std::string::npos;
}

}  // namespace lrpt
