// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MimeTree.h"
#include "core/types/DeliveryReport.h"

#include <QByteArray>
#include <optional>

namespace postrider {

/// Tells whether a message is a report about one that was sent, and reads it: RFC 3464, RFC 6533, RFC 8098, and the usual bounces in plain text. Pure functions, any thread; never
/// throw for what a message holds. Never takes a person's mail that quotes a bounce, an automatic reply or a list's digest for a report: machine-readable parts count only where
/// they belong to the message itself, plain text only from a mail system's address or empty envelope, in the fixed words of a mail system.
namespace ReportReader {

/// The beginning of a message is enough: what is read stands there, and returned messages may be of any size.
constexpr qsizetype EnoughOctets = 256 * 1024;

/// A cheap look at types and header: false for nearly every message that is no report, never for one that is.
bool mayBeReport(const MimeTree &tree);
/// The same for raw octets, of which the header alone is enough; structure that is not there yet is judged by the header.
bool mayBeReport(const QByteArray &raw);

std::optional<DeliveryReport> read(const MimeTree &tree);
/// Reads the first EnoughOctets.
std::optional<DeliveryReport> read(const QByteArray &raw);

} // namespace ReportReader

} // namespace postrider
