#include "casework/batch.hpp"

#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/eligibility/schemes.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr std::size_t faults_said = 20;

std::string counts_text(const BatchCounts& counts, const std::vector<Scheme>& schemes) {
    std::string text = counted(counts.records, "record") + ":";
    for (const Scheme scheme : schemes) {
        text += fmt::format(" {} {} eligible, {} not, {} need information, {} to decide;",
                            name_of(scheme),
                            counts.of(scheme, Outcome::eligible),
                            counts.of(scheme, Outcome::not_eligible),
                            counts.of(scheme, Outcome::needs_information),
                            counts.of(scheme, Outcome::refer));
    }
    return text + " " + counted(counts.errors, "error") + "\n";
}

// Before the source is asked for more, what has been decided is handed on: a reader at the other
// end of a pipe never waits for records that are still to come.
ReadBytes flushing_before(ReadBytes source, Output& out) {
    return [source = std::move(source), &out](char* into, std::size_t at_most) {
        out.flush();
        return out.delivers() ? source(into, at_most) : std::size_t{0};
    };
}

Exit run(App& app, const Arguments& arguments) {
    const BatchOptions options{
        .format = named<RecordFormat>(arguments.value("format").value_or("")),
        .schemes = schemes_asked_for(arguments),
        .detail = arguments.has("brief") ? Detail::brief : Detail::full,
        .turns = arguments.has("turns"),
        .today = app.today()};
    std::size_t said = 0;
    const BatchOutput out{
        .decisions = app.writer(),
        .fault =
            [&](std::size_t line, const std::vector<Fault>& faults) {
                if (++said <= faults_said)
                    write_error(fmt::format("lrpt: line {}: {}\n", line, to_text(faults)));
            },
        .wanted = [&] { return app.out.delivers(); }};
    const BatchCounts counts =
        decide_all(flushing_before(app.input(*arguments.operand(0)), app.out),
                   options,
                   app.reference_data(),
                   out);
    app.out.finish();
    if (!app.out.delivers()) return Exit::done;
    if (said > faults_said) {
        write_error(fmt::format("lrpt: and {} more\n", counted(said - faults_said, "error")));
    }
    const std::string summary = counts_text(counts, options.schemes);
    if (counts.errors > 0) {
        write_error(summary);
        return Exit::data;
    }
    if (is_terminal(Stream::error)) app.say(summary);
    return Exit::done;
}

}  // namespace

Command eligibility_batch() {
    return {
        .summary = "Decide many court results: one line of JSON out for each record in",
        .examples = {{"eligibility batch court-results.jsonl > decisions.jsonl", ""},
                     {"eligibility batch court-results.csv --brief", "leaves the reasons out"},
                     {"eligibility batch - < court-results.jsonl", "from a pipe"}},
        .operands = {"FILE"},
        .options = {scheme_option(),
                    {.name = "--brief", .help = "Leave the reasons out"},
                    {.name = "--turns",
                     .help = "With the smallest sets of facts that would make it eligible"},
                    {.name = "--format",
                     .value = "WORD",
                     .help = "Where it cannot be told from the first byte",
                     .choices = all_names<RecordFormat>()}},
        .notes = "A bad record gives an error line in its place; the run then ends with status 65.",
        .run = run};
}

}  // namespace lrpt
