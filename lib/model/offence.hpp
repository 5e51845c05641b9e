// The catalogue of offences: which list of the statute and of the trust each code stands on.
#pragma once

#include "base/names.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lrpt {

// Which of the three code families of sections 29 to 32, Crime and Disorder Act 1998.
enum class RacialFamily { none, race, race_or_religion, religion };

// How the brief's "offences of violence, domestic burglary and other offences of personally
// directed harm" takes the offence. `depends`: only the officer knows whether it had a personal
// victim.
enum class RjClass { violence, domestic_burglary, personal, depends, none };

template <>
inline constexpr auto names_of<RacialFamily> = std::array{
    Name{RacialFamily::none, ""},
    Name{RacialFamily::race, "race"},
    Name{RacialFamily::race_or_religion, "race-or-religion"},
    Name{RacialFamily::religion, "religion"},
};
template <>
inline constexpr auto names_of<RjClass> = std::array{
    Name{RjClass::violence, "violence"},
    Name{RjClass::domestic_burglary, "domestic-burglary"},
    Name{RjClass::personal, "personal"},
    Name{RjClass::depends, "depends"},
    Name{RjClass::none, "none"},
};

struct Offence {
    std::string code = {};
    std::string short_name = {};
    std::string title = {};
    std::string statute = {};
    std::string maximum = {};             // "life", "5 years", "6 months", "fine"
    std::string schedule_15_part_1 = {};  // paragraph; "s.45" for murder; a trailing ? is contested
    std::string schedule_15_part_2 = {};
    RacialFamily racial = RacialFamily::none;
    RjClass rj_class = RjClass::none;

    bool is_fine_only() const { return maximum == "fine"; }

    // Murder, or an offence within the words of Schedule 15, Part 1 or Part 2, Criminal Justice Act
    // 2003. A contested paragraph does not count.
    bool is_sexual_or_violent() const { return is_violent() || is_sexual(); }
    bool is_violent() const;
    bool is_sexual() const;
};

// True for two letters and five digits, or four letters and three digits, with or without one of
// the suffixes of inchoate offences (A attempt, B aiding, C conspiracy, E encouraging, I inciting).
bool has_offence_code_shape(std::string_view code);

// Codes have eight characters at the most: together they are a number.
struct CodeHash {
    std::size_t operator()(std::string_view code) const {
        std::uint64_t number = code.size();
        for (const char c : code)
            number = (number << 8U) + static_cast<unsigned char>(c);
        return static_cast<std::size_t>((number * 0x9E3779B97F4A7C15U) >> 32U);
    }
};

class Catalogue {
  public:
    // Throws std::invalid_argument naming the code or short name that stands twice.
    explicit Catalogue(std::vector<Offence> offences);
    Catalogue() = default;

    // The offence of a code. A code with an inchoate suffix follows its parent, unless the
    // catalogue lists it itself. Returns nothing for a code that is not listed.
    const Offence* find(std::string_view code) const;

    // Returns nothing where no offence has the short name.
    const Offence* by_short_name(std::string_view name) const;

    const std::vector<Offence>& offences() const { return offences_; }

  private:
    std::vector<Offence> offences_;
    std::unordered_map<std::string_view, std::size_t, CodeHash> by_code_;
    std::unordered_map<std::string_view, std::size_t> by_name_;
};

}  // namespace lrpt
