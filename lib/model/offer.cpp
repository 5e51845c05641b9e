#include "model/offer.hpp"

#include "model/field_rows.hpp"

namespace lrpt {

template <>
std::span<const RecordField<Offer>> fields_of<Offer>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Offer::person>("person", Side::victim, "Number of the person"),
        fact<&Offer::on>("on", Side::victim, "On which day"),
        fact<&Offer::how>("how", Side::victim, "By what contact was offered"),
        fact<&Offer::answer>("answer", Side::victim, "Do they want contact?"),
        fact<&Offer::level>("level", Side::victim, "How much contact they want"),
        fact<&Offer::never>("never", Side::victim, "Never ask again?"),
    };
    return table;
}

}  // namespace lrpt
