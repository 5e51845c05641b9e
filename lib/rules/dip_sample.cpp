#include "rules/dip_sample.hpp"

namespace lrpt {

namespace {

using Questions = std::vector<std::string>;

const Questions of_contact{
    "Was everybody with a right to contact offered it in time, or does it say why not?",
    "Is it recorded how each person may safely be contacted, and was that kept to?",
    "Was each person told in time what they had to be told, and in words they can use?",
    "Were promises kept by the day they were given for?",
};
const Questions of_programme{
    "Was the offender contacted in time, or do the attempts show that it was tried?",
    "Did both sides consent of their own will before anything was arranged?",
    "Was it looked at before each meeting whether it is safe for everybody?",
    "Was the court told what became of its requirement?",
};
const Questions of_every_case{
    "Did nothing of one side reach the other?",
    "Do notes say what is needed, with respect, and no more?",
    "Is each look at names in its history one that the work needed?",
};
const Questions of_closed{
    "Is the reason for closing it right, and was everybody told who had to be?",
};

}  // namespace

std::vector<std::string> sample_questions(const Case& kept) {
    Questions all = kept.scheme == Scheme::contact ? of_contact : of_programme;
    all.insert(all.end(), of_every_case.begin(), of_every_case.end());
    if (kept.state == CaseState::closed) all.insert(all.end(), of_closed.begin(), of_closed.end());
    return all;
}

}  // namespace lrpt
