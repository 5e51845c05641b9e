// Listing what is recorded on a case of restorative justice, where a command is given nothing to
// record.
#pragma once

#include "casework/programme.hpp"
#include "casework/record_look.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"
#include "rules/visible.hpp"

#include <string_view>
#include <vector>

namespace lrpt {

// What a kind of record is called: as an item ("confirmation") and in the audit trail.
struct ProgrammeRecords {
    std::string_view item_kind;
    std::string_view what;
};

// Shows them to staff; with --names also what is a person's own, and the audit trail says so.
template <typename Record>
Exit show_programme_records(App& app,
                            const Arguments& arguments,
                            const Case& kept,
                            const ProgrammeRecords& called) {
    require_rj_case(kept);
    const RecordView view{.item_kind = called.item_kind, .names = arguments.has("names")};
    const Work work = app.work();
    print_records(app,
                  view,
                  kept.reference,
                  look_at_records<Record>(app.desk(work), kept, view.names, called.what));
    return Exit::done;
}

// Shows them to whoever is asked for, as far as they may see them: whole records of the other side
// are left out.
template <typename Record>
Exit show_to_audience(App& app,
                      const Arguments& arguments,
                      const ProgrammeRecords& called,
                      std::vector<Record> CaseRecords::*kind) {
    const Case kept = case_given(app, arguments);
    require_rj_case(kept);
    const RecordView view{.item_kind = called.item_kind,
                          .audience = app.audience(kept.scheme),
                          .names = arguments.has("names")};
    const Work work = app.work();
    CaseRecords records{.scheme = kept.scheme};
    records.*kind = look_at_records<Record>(app.desk(work), kept, view.names, called.what);
    print_records(app, view, kept.reference, visible_to(view.audience, records).*kind);
    return Exit::done;
}

}  // namespace lrpt
