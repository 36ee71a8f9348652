// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MimeTree.h"
#include "core/types/Address.h"
#include "core/types/Unsubscribe.h"

namespace postrider {

/// What mailing lists say of themselves in the header (RFC 2369). Pure functions, any thread; bounded: 16 KiB a field, 20 URLs, 8 KiB a URL. Takes https, http and mailto, and
/// nothing else.
namespace ListFields {

/// RFC 2369 3.2 and RFC 8058: the first page (https before http) and the first address. A field that is there twice has nothing to post to: nobody knows which of them was signed.
Unsubscribe unsubscribe(const MimePart &root);

/// RFC 2369 3.4: the first address that can be written to; none where the list says NO.
Address post(const MimePart &root);

} // namespace ListFields

} // namespace postrider
