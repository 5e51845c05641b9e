// What became known of a case to whom, as a report of a breach needs it.
#pragma once

#include "base/names.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// `exported`: put together for somebody outside. `sent`: it left the computer.
enum class ExposureKind { looked, changed, exported, sent };

template <>
inline constexpr auto names_of<ExposureKind> = std::array{
    Name{ExposureKind::looked, "looked"},
    Name{ExposureKind::changed, "changed"},
    Name{ExposureKind::exported, "exported"},
    Name{ExposureKind::sent, "sent"},
};

struct Exposure {
    std::string at = {};  // UTC, RFC 3339
    std::string case_reference = {};
    std::string login = {};  // who did it; whom it went to where it is mail
    ExposureKind kind = ExposureKind::looked;
    std::vector<std::string> fields = {};  // which ones, as in lrpt help fields; "person.name" is a
                                           // field of a kind of record; never what stands in them
    std::string command = {};
    std::string what = {};  // the words of the audit trail
};

}  // namespace lrpt
