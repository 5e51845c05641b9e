#include "rules/dip_sample.hpp"

#include <array>
#include <string_view>

namespace lrpt {

namespace {

constexpr std::array<std::string_view, 4> of_contact{
    "Was everybody with a right to contact offered it in time, or does it say why not?",
    "Is it recorded how each person may safely be contacted, and was that kept to?",
    "Was each person told in time what they had to be told, and in words they can use?",
    "Were promises kept by the day they were given for?",
};
constexpr std::array<std::string_view, 4> of_programme{
    "Was the offender contacted in time, or do the attempts show that it was tried?",
    "Did both sides consent of their own will before anything was arranged?",
    "Was it looked at before each meeting whether it is safe for everybody?",
    "Was the court told what became of its requirement?",
};
constexpr std::array<std::string_view, 3> of_every_case{
    "Did nothing of one side reach the other?",
    "Do notes say what is needed, with respect, and no more?",
    "Is each look at names in its history one that the work needed?",
};
constexpr std::array<std::string_view, 1> of_closed{
    "Is the reason for closing it right, and was everybody told who had to be?",
};

}  // namespace

std::vector<std::string> sample_questions(const Case& kept) {
    std::vector<std::string> all;
    const auto ask = [&](const auto& questions) {
        all.insert(all.end(), questions.begin(), questions.end());
    };
    if (kept.scheme == Scheme::contact) ask(of_contact);
    if (kept.scheme == Scheme::rj) ask(of_programme);
    ask(of_every_case);
    if (kept.state == CaseState::closed) ask(of_closed);
    return all;
}

}  // namespace lrpt
