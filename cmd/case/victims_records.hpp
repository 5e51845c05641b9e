// Listing records that are all of the victim's side: that there are any is theirs as well.
#pragma once

#include "casework/contact_case.hpp"
#include "casework/record_look.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/reference.hpp"

#include <string_view>
#include <vector>

namespace lrpt {

// What a kind of record is called: as an item ("promise") and in the audit trail ("promises").
struct VictimsRecords {
    std::string_view item_kind;
    std::string_view what;
};

// Shows them with --names as the audit trail has been told; an audience that may not see the
// victim's side is shown nothing.
template <typename Record>
void show_victims_records(App& app, const Arguments& arguments, const VictimsRecords& called) {
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    const RecordView view{.item_kind = called.item_kind,
                          .audience = app.audience(kept.scheme),
                          .names = arguments.has("names")};
    const Work work = app.work();
    std::vector<Record> records;
    if (may_see(view.audience, Side::victim))
        records = look_at_records<Record>(app.desk(work), kept, view.names, called.what);
    print_records(app, view, kept.reference, records);
}

}  // namespace lrpt
