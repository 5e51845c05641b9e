// The people of a case, what they answered and what happened, as the rules are given them.
#pragma once

#include "model/case_records.hpp"
#include "tests/unit/fixtures.hpp"

#include <string_view>
#include <vector>

namespace lrpt::test {

inline Person a_victim(int number) {
    return {.number = number};
}

inline Person a_child(int number, std::string_view born_on) {
    return {.number = number, .born_on = day(born_on)};
}

inline Person acting_for(int victim, int number, ActsBecause because) {
    return {.number = number,
            .role = because == ActsBecause::child ? PersonRole::parent : PersonRole::next_of_kin,
            .acts_for = victim,
            .because = because};
}

inline Offer offered(int person, std::string_view on) {
    return {.person = person, .on = day(on), .how = How::letter};
}

inline Offer answered(int person,
                      std::string_view on,
                      Answer answer,
                      std::optional<ContactLevel> level = {}) {
    return {.person = person, .on = day(on), .answer = answer, .level = level};
}

inline ProgressEvent an_event(int number,
                              ProgressKind kind,
                              std::string_view known_on,
                              std::optional<int> about = {}) {
    return {.number = number,
            .kind = kind,
            .on = day(known_on),
            .known_on = day(known_on),
            .about = about};
}

inline Told told_to(int person, int event, std::string_view on) {
    return {.event = event, .person = person, .on = day(on)};
}

}  // namespace lrpt::test
