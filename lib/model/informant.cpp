#include "model/informant.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace lrpt {

namespace {

struct AskedOf {
    std::string_view fact;
    Informant informant;
};

// What the court did it has on its register. Whom it was done to stands in the prosecution's file.
// Risks are assessed by the report writer, and after sentence by the offender manager. What the
// victim wants, only the victim's own side asks.
constexpr std::array asked_of{
    AskedOf{"id", Informant::court},
    AskedOf{"offence", Informant::court},
    AskedOf{"offence_date", Informant::court},
    AskedOf{"plea", Informant::court},
    AskedOf{"court", Informant::court},
    AskedOf{"disposal", Informant::court},
    AskedOf{"term", Informant::court},
    AskedOf{"sentenced_on", Informant::court},
    AskedOf{"other_offences", Informant::court},
    AskedOf{"racially_aggravated", Informant::court},
    AskedOf{"notification", Informant::court},
    AskedOf{"offence_against_child", Informant::police},
    AskedOf{"personal_victim", Informant::police},
    AskedOf{"risk", Informant::offender_manager},
    AskedOf{"custody_risk", Informant::offender_manager},
    AskedOf{"victim_consent", Informant::victim_liaison},
    AskedOf{"rj_ordered", Informant::court},
    AskedOf{"referred_on", Informant::victim_liaison},
    AskedOf{"tariff", Informant::court},
    AskedOf{"extension", Informant::court},
};

}  // namespace

std::string_view spoken(Informant informant) {
    switch (informant) {
        case Informant::court: return "the court";
        case Informant::police: return "the police or the prosecution";
        case Informant::offender_manager: return "the report writer or the offender manager";
        case Informant::victim_liaison: return "the victim liaison officer";
    }
    return "";
}

Informant informant_on(std::string_view fact) {
    for (const AskedOf& row : asked_of) {
        if (row.fact == fact) return row.informant;
    }
    throw std::logic_error{"nobody is asked for " + std::string{fact}};
}

}  // namespace lrpt
