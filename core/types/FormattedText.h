// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace postrider {

/// How a message is begun. What an identity says of itself (Identity::form) goes before.
enum class WritingForm {
    Plain = 0,
    Formatted = 1,
    AsOriginal = 2, ///< answers as what they answer; new messages plain
};

/// What can be written in a formatted message, and nothing else: lines with a few kinds and marks. Between HTML (core/html FormattedReader, FormattedWriter) and the editor
/// (app/composer). A value; any thread.
struct FormattedText {
    static constexpr int deepestQuote = 50;
    static constexpr int deepestList = 9;
    static constexpr int deepestIndent = 9;

    enum class Size { Normal, Small, Large };

    /// Text of one look, or one picture.
    struct Run {
        QString text; ///< no line ends but U+2028, a break within the block; empty if it is a picture
        bool bold = false, italic = false, underline = false, strike = false, code = false;
        Size size = Size::Normal;
        QString colour; ///< "#rrggbb", or empty
        QString link; ///< http, https, mailto, tel; or empty
        QString picture; ///< its Content-ID without brackets
        QString alternative; ///< what it shows, in words
        int width = 0, height = 0; ///< of the picture, CSS pixels; 0: as it is

        bool isPicture() const { return !picture.isEmpty(); }
        bool looksLike(const Run &other) const;
        bool hasLook() const;
        bool operator==(const Run &) const = default;
    };

    enum class Kind { Line, Heading1, Heading2, Heading3, Preformatted };

    /// One line of text as it was typed, however often the window breaks it.
    struct Block {
        Kind kind = Kind::Line;
        int quote = 0; ///< depth
        int list = 0; ///< depth within the quote; 0: no item of a list
        bool numbered = false; ///< of the innermost list
        int indent = 0; ///< steps; of lines that are no items
        bool signature = false; ///< put there for the sender
        QList<Run> runs;

        QString text() const;
        /// A line with nothing in it.
        bool isBlank() const;
        bool operator==(const Block &) const = default;
    };

    QList<Block> blocks;

    /// Lines of plain text (LF line ends, "> " before what is quoted); what follows "-- " is no more than text.
    static FormattedText fromPlain(const QString &text);
    /// Runs that look alike are one, blanks at the ends of lines go, as they would in HTML.
    void tidy();
    /// Whether anything in it is more than plain text can say; quotes can be said.
    bool isFormatted() const;
    /// Content-IDs, each once.
    QStringList pictures() const;
    bool isEmpty() const { return blocks.isEmpty(); }
    bool operator==(const FormattedText &) const = default;
};

} // namespace postrider
