#include "rules/decide.hpp"

#include "rules/restorative_justice.hpp"
#include "rules/victim_contact.hpp"

namespace lrpt {

Decision decide(const Question& question) {
    return {.policy = question.policy.version_on(question.policy_day()),
            .contact = victim_contact(question),
            .rj = restorative_justice(question)};
}

}  // namespace lrpt
