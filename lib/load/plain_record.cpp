#include "load/plain_record.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace lrpt {

namespace {

// The fields of a table by their names: found in one step, where field_named looks at each.
class FieldIndex {
  public:
    explicit FieldIndex(std::span<const Field> table) : table_(table) {
        for (const Field& field : table) {
            std::size_t slot = slot_of(field.name);
            while (slots_[slot] != nullptr)
                slot = (slot + 1) % slots_.size();
            slots_[slot] = &field;
        }
    }

    // Null where no field has the name.
    const Field* find(std::string_view name) const {
        std::size_t slot = slot_of(name);
        while (slots_[slot] != nullptr && slots_[slot]->name != name)
            slot = (slot + 1) % slots_.size();
        return slots_[slot];
    }

    // A bit for each field of the table.
    std::uint64_t bit_of(const Field& field) const {
        return std::uint64_t{1} << static_cast<std::size_t>(&field - table_.data());
    }

  private:
    std::size_t slot_of(std::string_view name) const {
        if (name.empty()) return 0;
        const auto first = static_cast<unsigned char>(name.front());
        const auto last = static_cast<unsigned char>(name.back());
        return (name.size() * 37 + first * 5U + last) % slots_.size();
    }

    std::span<const Field> table_;
    std::array<const Field*, 128> slots_{};  // twice the bits that there are, so that some are free
};

const FieldIndex& record_index() {
    static const FieldIndex index{fields()};
    return index;
}

const FieldIndex& other_offence_index() {
    static const FieldIndex index{other_offence_fields()};
    return index;
}

bool is_ascii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

// May stand in a text as it is, with nothing to be looked at.
bool is_plain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && is_ascii(c) && c != '"' && c != '\\';
}

// How many of the next eight characters are plain, counted from the first: eight at once, as a word
// in which the high bit of a byte is set where it is not. Only below the first such byte is each
// bit exact, and none above it is asked for.
std::size_t plain_among_eight(const char* at) {
    constexpr std::uint64_t each = 0x0101010101010101;
    constexpr std::uint64_t high = 0x80 * each;
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    const auto zeros_in = [](std::uint64_t bytes) { return (bytes - each) & ~bytes; };
    const std::uint64_t quotes = zeros_in(word ^ ('"' * each));
    const std::uint64_t escapes = zeros_in(word ^ ('\\' * each));
    const std::uint64_t controls = (word - 0x20 * each) & ~word;
    const std::uint64_t others = (quotes | escapes | controls | word) & high;
    return static_cast<std::size_t>(std::countr_zero(others)) / 8;
}

const char* pass_over_plain(const char* at, const char* end) {
    if constexpr (std::endian::native == std::endian::little) {
        while (end - at >= 8) {
            const std::size_t plain = plain_among_eight(at);
            at += plain;
            if (plain < 8) return at;
        }
    }
    while (at != end && is_plain(*at))
        ++at;
    return at;
}

// Goes through a line once. Every function returns false at the first thing that is not plain.
class PlainReader {
  public:
    PlainReader(std::string_view line, PeopleFields people)
        : at_(line.data()), end_(line.data() + line.size()), people_(people) {}

    bool read(Record& into) {
        if (!object(record_index(), into.result, &into.named)) return false;
        pass_over_spaces();
        return at_ == end_;
    }

  private:
    void pass_over_spaces() {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\r' || *at_ == '\n'))
            ++at_;
    }

    // Takes the character, and spaces before it, if it is the next.
    bool take(char wanted) {
        pass_over_spaces();
        if (at_ == end_ || *at_ != wanted) return false;
        ++at_;
        return true;
    }

    bool take_word(std::string_view wanted) {
        if (!std::string_view{at_, end_}.starts_with(wanted)) return false;
        at_ += wanted.size();
        return true;
    }

    bool text(std::string_view& found) {
        if (!take('"')) return false;
        const char* start = at_;
        bool ascii = true;
        at_ = pass_over_plain(at_, end_);
        while (at_ != end_ && !is_ascii(*at_)) {
            ascii = false;
            at_ = pass_over_plain(at_ + 1, end_);
        }
        found = {start, at_};
        if (at_ == end_ || *at_ != '"') return false;
        ++at_;
        return ascii || is_utf8(found);
    }

    // The members of a record or of another offence, into the result that the fields are read into.
    bool object(const FieldIndex& index, CourtResult& into, std::vector<const Field*>* named) {
        if (!take('{')) return false;
        if (take('}')) return true;
        std::uint64_t seen = 0;
        do {
            std::string_view name;
            if (!text(name) || !take(':')) return false;
            const Field* field = index.find(name);
            if (field == nullptr || (seen & index.bit_of(*field)) != 0) return false;
            seen |= index.bit_of(*field);
            if (named != nullptr) named->push_back(field);
            if (!value(*field, into)) return false;
        } while (take(','));
        return take('}');
    }

    bool value(const Field& field, CourtResult& into) {
        pass_over_spaces();
        if (at_ == end_) return false;
        switch (*at_) {
            case '"': return text_value(field, into);
            case 't': return take_word("true") && yes_no(field, into, "yes");
            case 'f': return take_word("false") && yes_no(field, into, "no");
            case 'n': return take_word("null");
            case '[': return field.type == FieldType::offences && offences(into.facts);
            default: return false;
        }
    }

    bool text_value(const Field& field, CourtResult& into) {
        std::string_view found;
        if (!text(found)) return false;
        if (field.person && people_ == PeopleFields::passed_over) return true;
        const bool textual = field.type != FieldType::yes_no && field.type != FieldType::offences;
        return textual && !found.empty() && read_into(field, into, found);
    }

    static bool yes_no(const Field& field, CourtResult& into, std::string_view word) {
        return field.type == FieldType::yes_no && read_into(field, into, word);
    }

    bool offences(Facts& facts) {
        if (!take('[')) return false;
        if (take(']')) return true;
        do {
            CourtResult other;
            if (!object(other_offence_index(), other, nullptr)) return false;
            facts.other_offences.push_back(std::move(other.facts.main));
        } while (take(','));
        return take(']');
    }

    static bool read_into(const Field& field, CourtResult& into, std::string_view text) {
        try {
            field.read(into, text);
            return true;
        } catch (const Error&) {
            return false;
        }
    }

    const char* at_;
    const char* end_;
    PeopleFields people_;
};

}  // namespace

bool read_plain_record(std::string_view line, PeopleFields people, Record& into) {
    return PlainReader{line, people}.read(into);
}

}  // namespace lrpt
