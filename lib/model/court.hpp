// The courts of the trust's area, and the civil court that people mistake for one of them.
#pragma once

#include "base/names.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lrpt {

enum class CourtClass { magistrates, youth, crown, civil };
enum class Area { city, county };

template <>
inline constexpr auto names_of<CourtClass> = std::array{
    Name{CourtClass::magistrates, "magistrates"},
    Name{CourtClass::youth, "youth"},
    Name{CourtClass::crown, "crown"},
    Name{CourtClass::civil, "civil"},
};
template <>
inline constexpr auto names_of<Area> = std::array{
    Name{Area::city, "city"},
    Name{Area::county, "county"},
};

struct Court {
    std::string id = {};
    std::string name = {};
    std::vector<std::string> also = {};  // other names that people use for it
    CourtClass court_class = CourtClass::magistrates;
    Area area = Area::city;
};

class Courts {
  public:
    Courts() = default;
    explicit Courts(std::vector<Court> courts);

    // By id or any of the names, whatever the case. Returns nothing for a court that is not listed:
    // it is outside the trust's area.
    const Court* find(std::string_view id_or_name) const;

    const std::vector<Court>& all() const { return courts_; }

  private:
    // Of texts that differ in capitals only the same.
    struct CaselessHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const;
    };
    struct CaselessEqual {
        using is_transparent = void;
        bool operator()(std::string_view one, std::string_view other) const;
    };

    std::vector<Court> courts_;
    std::unordered_map<std::string, std::size_t, CaselessHash, CaselessEqual> by_name_;
};

// A civil County Court cannot pass a sentence: true also for one that is not listed.
bool is_civil_court(const Courts& courts, std::string_view id_or_name);

}  // namespace lrpt
