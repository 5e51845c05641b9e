// The yardstick for reading: goes through JSON Lines with simdjson's on-demand parser, one line at
// a time, and reads the fields that a decision is taken on, and the id. Nothing is decided or
// written; the sum that it prints keeps the compiler from leaving the work out.
//
//     batch_simdjson FILE
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

using namespace simdjson;

constexpr std::array<std::string_view, 13> text_fields{"id",
                                                       "offence",
                                                       "offence_date",
                                                       "plea",
                                                       "court",
                                                       "disposal",
                                                       "term",
                                                       "sentenced_on",
                                                       "risk",
                                                       "referred_on",
                                                       "tariff",
                                                       "extension",
                                                       "relation"};
constexpr std::array<std::string_view, 7> yes_no_fields{"racially_aggravated",
                                                        "notification",
                                                        "offence_against_child",
                                                        "custody_risk",
                                                        "personal_victim",
                                                        "victim_consent",
                                                        "rj_ordered"};

struct Seen {
    std::uint64_t records = 0;
    std::uint64_t errors = 0;
    std::uint64_t bytes = 0;  // of all the texts that were read
    std::uint64_t yes = 0;
};

template <typename List>
bool is_one_of(const List& list, std::string_view name) {
    for (const std::string_view one : list) {
        if (one == name) return true;
    }
    return false;
}

// Looks at the members of an object, the other offences included.
void read_members(ondemand::object object, Seen& seen) {
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        ondemand::value value = field.value();
        if (key == "other_offences") {
            for (auto other : value.get_array())
                read_members(other.get_object(), seen);
        } else if (is_one_of(text_fields, key)) {
            if (!value.is_null()) seen.bytes += std::string_view{value.get_string()}.size();
        } else if (is_one_of(yes_no_fields, key)) {
            if (!value.is_null()) seen.yes += bool{value.get_bool()} ? 1 : 0;
        }
    }
}

// Reads the whole lines of a text that has padding behind it.
void read_lines(ondemand::parser& parser, std::string_view text, std::size_t room, Seen& seen) {
    while (!text.empty()) {
        const std::size_t length = text.find('\n');
        ++seen.records;
        try {
            auto document = parser.iterate(text.data(), length, room);
            read_members(document.get_object(), seen);
        } catch (const simdjson_error&) {
            ++seen.errors;
        }
        text.remove_prefix(length + 1);
        room -= length + 1;
    }
}

}  // namespace

int main(int count, char** values) {
    constexpr std::size_t buffer_size = 1U << 20U;
    const int file = count > 1 ? open(values[1], O_RDONLY) : -1;
    if (file < 0) return 66;
    std::string buffer(buffer_size + SIMDJSON_PADDING, '\0');
    ondemand::parser parser;
    Seen seen;
    std::size_t kept = 0;
    while (true) {
        const ssize_t more = read(file, buffer.data() + kept, buffer_size - kept);
        if (more <= 0) break;
        const std::size_t held = kept + static_cast<std::size_t>(more);
        const std::size_t whole = std::string_view{buffer.data(), held}.rfind('\n') + 1;
        read_lines(parser, {buffer.data(), whole}, buffer.size(), seen);
        kept = held - whole;
        std::memmove(buffer.data(), buffer.data() + whole, kept);
    }
    std::printf("%ju records, %ju errors, %ju bytes, %ju yes\n",
                static_cast<std::uintmax_t>(seen.records),
                static_cast<std::uintmax_t>(seen.errors),
                static_cast<std::uintmax_t>(seen.bytes),
                static_cast<std::uintmax_t>(seen.yes));
    return 0;
}
