#include "casework/batch.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/eligibility/schemes.hpp"
#include "system/processors.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr int most_threads = 64;

// Beyond these reading and writing, which take turns, hold the others up.
constexpr std::size_t most_useful_threads = 4;

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

std::size_t threads_of(const Arguments& arguments) {
    const auto typed = arguments.value("threads");
    if (!typed) return std::min(processors(), most_useful_threads);
    const auto number = whole_number(*typed);
    if (!number || *number < 1 || *number > most_threads) {
        throw Error{
            Exit::usage,
            fmt::format(
                "--threads: \"{}\" is not a number from 1 to {}", printable(*typed), most_threads)};
    }
    return static_cast<std::size_t>(*number);
}

Exit run(App& app, const Arguments& arguments) {
    const BatchOptions options{
        .format = named<RecordFormat>(arguments.value("format").value_or("")),
        .schemes = schemes_asked_for(arguments),
        .detail = arguments.has("brief") ? Detail::brief : Detail::full,
        .turns = arguments.has("turns"),
        .today = app.today(),
        .threads = threads_of(arguments)};
    const BatchOutput out{.decisions =
                              [&](std::string_view text) {
                                  app.out.write(text);
                                  app.out.flush();
                              },
                          .fault =
                              [](std::size_t line, const std::string& faults) {
                                  write_error(fmt::format("lrpt: line {}: {}\n", line, faults));
                              },
                          .wanted = [&] { return app.out.delivers(); }};
    const BatchCounts counts =
        decide_all(app.input(*arguments.operand(0)), options, app.reference_data(), out);
    app.out.finish();
    if (!app.out.delivers()) return Exit::done;
    if (counts.errors > faults_told) {
        write_error(
            fmt::format("lrpt: and {} more\n", counted(counts.errors - faults_told, "error")));
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
                     .choices = all_names<RecordFormat>()},
                    {.name = "--threads",
                     .value = "N",
                     .help =
                         "How many threads decide on JSON Lines (those of the machine, 4 at the "
                         "most)"}},
        .notes = "A bad record gives an error line in its place; the run then ends with status 65.",
        .run = run};
}

}  // namespace lrpt
