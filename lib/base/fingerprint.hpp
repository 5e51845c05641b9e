// A fingerprint of a text: the same for the same text, on every machine. libsodium stands behind
// it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace lrpt {

using Fingerprint = std::array<std::uint8_t, 32>;

// BLAKE2b of 256 bits, without a key.
Fingerprint fingerprint_of(std::string_view text);

// Its 64 hexadecimal digits, in small letters.
std::string hexadecimal(const Fingerprint& fingerprint);

}  // namespace lrpt
