#include "model/court.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cstdint>

namespace lrpt {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::size_t Courts::CaselessHash::operator()(std::string_view text) const {
    std::uint64_t hash = text.size();
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(lower(c))) * 0x100000001B3U;
    return static_cast<std::size_t>(hash);
}

bool Courts::CaselessEqual::operator()(std::string_view one, std::string_view other) const {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) {
        return lower(a) == lower(b);
    });
}

Courts::Courts(std::vector<Court> courts) : courts_(std::move(courts)) {
    for (std::size_t place = 0; place < courts_.size(); ++place) {
        const Court& court = courts_[place];
        by_name_.emplace(court.id, place);
        by_name_.emplace(court.name, place);
        for (const std::string& other : court.also)
            by_name_.emplace(other, place);
    }
}

const Court* Courts::find(std::string_view id_or_name) const {
    const auto found = by_name_.find(trimmed(id_or_name));
    return found == by_name_.end() ? nullptr : &courts_[found->second];
}

bool is_civil_court(const Courts& courts, std::string_view id_or_name) {
    const Court* court = courts.find(id_or_name);
    if (court != nullptr) return court->court_class == CourtClass::civil;
    return lower_case(id_or_name).find("county court") != std::string::npos;
}

}  // namespace lrpt
