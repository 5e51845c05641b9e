// The courts of the trust's area, and the civil court that people mistake for one of them.
#pragma once

#include "base/names.hpp"

#include <optional>
#include <string>
#include <string_view>
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
    explicit Courts(std::vector<Court> courts) : courts_(std::move(courts)) {}

    // By id or any of the names, whatever the case. Returns nothing for a court that is not listed:
    // it is outside the trust's area.
    const Court* find(std::string_view id_or_name) const;

    const std::vector<Court>& all() const { return courts_; }

  private:
    std::vector<Court> courts_;
};

// A civil County Court cannot pass a sentence: true also for one that is not listed.
bool is_civil_court(const Courts& courts, std::string_view id_or_name);

}  // namespace lrpt
