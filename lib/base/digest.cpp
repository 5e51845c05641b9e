#include "base/digest.hpp"

#include "base/error.hpp"

#include <sodium.h>
#include <vector>

namespace lrpt {

Digest digest_of(std::string_view text) {
    const std::vector<unsigned char> bytes(text.begin(), text.end());
    Digest digest{};
    const int failed =
        crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    if (failed != 0) throw Error{Exit::fault, "the digest could not be worked out"};
    return digest;
}

}  // namespace lrpt
