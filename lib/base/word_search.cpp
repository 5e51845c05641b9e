#include "base/word_search.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <unordered_map>

namespace lrpt {

namespace {

constexpr std::size_t shortest = 4;
constexpr std::size_t longest_whole = 64;
constexpr std::size_t piece_length = 32;

using Start = std::uint32_t;

Start start_of(const char* text) {
    Start start = 0;
    for (std::size_t place = 0; place < shortest; ++place)
        start = (start << 8U) | static_cast<unsigned char>(text[place]);
    return start;
}

}  // namespace

std::vector<std::string> telling_pieces(const std::vector<std::string>& values) {
    std::set<std::string> pieces;
    for (const std::string& value : values) {
        if (value.size() < shortest) continue;
        if (value.size() <= longest_whole) {
            pieces.insert(value);
            continue;
        }
        for (std::size_t from = 0; from + piece_length <= value.size(); from += piece_length)
            pieces.insert(value.substr(from, piece_length));
    }
    return {pieces.begin(), pieces.end()};
}

std::vector<std::string> pieces_in(std::string_view bytes, const std::vector<std::string>& pieces) {
    std::unordered_multimap<Start, std::string_view> by_start;
    std::array<bool, 256> begins{};
    for (const std::string& piece : pieces) {
        by_start.emplace(start_of(piece.data()), piece);
        begins.at(static_cast<unsigned char>(piece.front())) = true;
    }
    std::set<std::string_view> found;
    for (std::size_t at = 0; at + shortest <= bytes.size(); ++at) {
        if (!begins[static_cast<unsigned char>(bytes[at])]) continue;
        const auto [first, last] = by_start.equal_range(start_of(bytes.data() + at));
        for (auto candidate = first; candidate != last; ++candidate) {
            if (bytes.substr(at, candidate->second.size()) == candidate->second)
                found.insert(candidate->second);
        }
    }
    return {found.begin(), found.end()};
}

}  // namespace lrpt
