#include "rules/disposals.hpp"

namespace lrpt {

bool is_custodial_term(Disposal disposal) {
    switch (disposal) {
        case Disposal::imprisonment:
        case Disposal::yoi_detention:
        case Disposal::section_91:
        case Disposal::detention_and_training:
        case Disposal::extended: return true;
        default: return false;
    }
}

bool is_without_end(Disposal disposal) {
    return disposal == Disposal::life || disposal == Disposal::ipp ||
           disposal == Disposal::hm_pleasure;
}

bool is_immediate_custody(Disposal disposal) {
    return is_custodial_term(disposal) || is_without_end(disposal);
}

bool is_hospital_order(Disposal disposal) {
    return disposal == Disposal::hospital_order || disposal == Disposal::restricted_hospital_order;
}

bool has_term(Disposal disposal) {
    return is_custodial_term(disposal) || disposal == Disposal::suspended;
}

}  // namespace lrpt
