// Postcodes and identifiers as people type them.
#include "model/postcode.hpp"
#include "tests/fuzz/support.hpp"

using namespace lrpt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    if (const auto found = postcode_in(text)) {
        if (postcode_in(found->text()) != found) fuzz::fail("a postcode is not read back");
        // The one outside the pattern is known whole only.
        const bool is_known = district_in(found->district) == found->district;
        if (!is_known && found->district != "GIR") fuzz::fail("its district is none");
    }
    if (const auto meant = proposed_postcode(text)) {
        if (postcode_in(meant->text()) != meant) fuzz::fail("what is proposed is no postcode");
    }
    if (const auto district = district_in(text)) {
        if (district_in(*district) != district) fuzz::fail("a district is not read back");
    }
    district_before_fault(text);
    return 0;
}
