#include "model/offence.hpp"

#include <algorithm>
#include <stdexcept>

namespace lrpt {

namespace {

constexpr std::string_view inchoate_suffixes = "ABCEI";

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool counts_in_schedule(const std::string& paragraph) {
    return !paragraph.empty() && !paragraph.ends_with('?');
}

bool has_parent_shape(std::string_view code, std::size_t letters, std::size_t digits) {
    return code.size() == letters + digits &&
           std::all_of(
               code.begin(), code.begin() + static_cast<std::ptrdiff_t>(letters), is_capital) &&
           std::all_of(code.begin() + static_cast<std::ptrdiff_t>(letters), code.end(), is_digit);
}

bool has_suffix(std::string_view code) {
    return !code.empty() && inchoate_suffixes.find(code.back()) != std::string_view::npos;
}

}  // namespace

bool Offence::is_violent() const {
    return counts_in_schedule(schedule_15_part_1);
}

bool Offence::is_sexual() const {
    return counts_in_schedule(schedule_15_part_2);
}

bool has_offence_code_shape(std::string_view code) {
    if (has_suffix(code)) code.remove_suffix(1);
    return has_parent_shape(code, 2, 5) || has_parent_shape(code, 4, 3);
}

Catalogue::Catalogue(std::vector<Offence> offences) : offences_(std::move(offences)) {
    by_code_.reserve(offences_.size());
    by_name_.reserve(offences_.size());
    for (std::size_t place = 0; place < offences_.size(); ++place) {
        const Offence& offence = offences_[place];
        if (!by_code_.emplace(offence.code, place).second) {
            throw std::invalid_argument(offence.code);
        }
        if (!by_name_.emplace(offence.short_name, place).second) {
            throw std::invalid_argument(offence.short_name);
        }
    }
}

const Offence* Catalogue::find(std::string_view code) const {
    auto found = by_code_.find(code);
    if (found == by_code_.end() && has_suffix(code)) {
        found = by_code_.find(code.substr(0, code.size() - 1));
    }
    return found == by_code_.end() ? nullptr : &offences_[found->second];
}

const Offence* Catalogue::by_short_name(std::string_view name) const {
    const auto found = by_name_.find(name);
    return found == by_name_.end() ? nullptr : &offences_[found->second];
}

}  // namespace lrpt
