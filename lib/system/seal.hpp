// Sealing: bytes that only the holder of a secret key can read, and that tell when a bit of them
// was changed. libsodium stands behind it.
#pragma once

#include "base/streams.hpp"
#include "model/backup.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace lrpt {

// Both as 64 hexadecimal digits. What is sealed to the public one is opened by the secret one.
struct KeyPair {
    std::string public_key = {};
    std::string secret_key = {};
};

KeyPair new_key_pair();

// The public key of a secret one, which must be a key.
std::string public_key_of(const std::string& secret_key);

// Writes the content sealed: the header, in letters; a key of its own, sealed to the header's
// public one; the content, in pieces of which none can be changed, left out or put elsewhere; and a
// digest of all that, for whoever has no key. Throws Error (configuration) for a key that is none.
void seal(std::string_view content, const BackupHeader& header, const WriteText& write);

// Whether a sealed backup is as long as it says and its digest fits: damage is noticed without any
// key, forgery is not.
bool is_whole_backup(std::string_view sealed);

// The same of one that is read from its beginning, a part at a time.
bool is_whole_backup(const ReadBytes& read);

// How long, in bytes, a backup is that begins with this header.
std::uint64_t whole_length(const FoundHeader& found);

// The content. Throws Error (data) for what is no sealed backup, is sealed to another key, or was
// damaged, cut short, lengthened or put together from several.
std::string unseal(std::string_view sealed, const std::string& secret_key);

}  // namespace lrpt
