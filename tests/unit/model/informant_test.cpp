#include "model/informant.hpp"

#include "model/field.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>

namespace lrpt::test {

TEST_CASE("every fact of a court's result has somebody who is asked for it") {
    for (const Field& field : fields()) {
        INFO(field.name);
        if (field.person) {
            CHECK_THROWS_AS(informant_on(field.name), std::logic_error);
        } else {
            CHECK_NOTHROW(informant_on(field.name));
        }
    }
}

TEST_CASE("what is assessed is not asked of the court, nor what the victim wants of anybody else") {
    CHECK(informant_on("term") == Informant::court);
    CHECK(informant_on("personal_victim") == Informant::police);
    CHECK(informant_on("risk") == Informant::offender_manager);
    CHECK(informant_on("victim_consent") == Informant::victim_liaison);
}

}  // namespace lrpt::test
