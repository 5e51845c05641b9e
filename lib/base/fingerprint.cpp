#include "base/fingerprint.hpp"

#include "base/error.hpp"

#include <sodium.h>
#include <vector>

namespace lrpt {

Fingerprint fingerprint_of(std::string_view text) {
    // The library asks to be prepared before its first use; later calls do nothing.
    const bool ready = sodium_init() >= 0;
    const std::vector<unsigned char> bytes(text.begin(), text.end());
    Fingerprint digest{};
    const bool done =
        ready && crypto_generichash(
                     digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0) == 0;
    if (!done) throw Error{Exit::fault, "the fingerprint could not be worked out"};
    return digest;
}

std::string hexadecimal(const Fingerprint& fingerprint) {
    std::string text(fingerprint.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), fingerprint.data(), fingerprint.size());
    text.pop_back();
    return text;
}

}  // namespace lrpt
