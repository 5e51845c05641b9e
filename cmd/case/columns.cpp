#include "cmd/case/columns.hpp"

namespace lrpt {

const ListingShape& case_columns() {
    static const ListingShape shape{.kind = "case-list",
                                    .item_kind = "case",
                                    .columns = {{"case", "case", 9},
                                                {"scheme", "scheme", 3},
                                                {"state", "state", 5},
                                                {"owner", "owner", 6},
                                                {"opened_on", "opened", 4},
                                                {"basis", "basis", 2},
                                                {"linked", "linked", 1},
                                                {"id", "id", 7},
                                                {"closed_on", "", 0},
                                                {"closed_because", "", 0}}};
    return shape;
}

std::vector<Cell> case_row(const Case& kept) {
    return {kept.reference,
            std::string{name_of(kept.scheme)},
            std::string{name_of(kept.state)},
            cell(kept.owner),
            kept.opened_on,
            std::string{name_of(kept.basis)},
            cell(kept.linked),
            cell(kept.id),
            cell(kept.closed_on),
            kept.closed_because ? Cell{std::string{name_of(*kept.closed_because)}} : Cell{}};
}

}  // namespace lrpt
