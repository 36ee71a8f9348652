// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/DeliveryReport.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace postrider {

/// Reads the plain text of a bounce: what the usual mail servers write for people (Exim, Postfix, qmail, sendmail, Exchange, Gmail, Yahoo, Amazon SES, Domino, MDaemon and those
/// who follow them). Knows their fixed phrases and their layout, never a person's words; whether the sender may write bounces at all is ReportReader's question. Used once per
/// text, any thread; keeps the text. Reads the first 128 Ki characters; linear; never throws for what the text holds.
class BounceText {
public:
    /// How sure the opening words are.
    enum class Opening {
        Unknown, ///< nobody's known words
        Common, ///< words that any program may use: believed only from a mail system's own address
        Certain, ///< the fixed words of one program
    };
    explicit BounceText(const QString &text);

    Opening opening() const { return m_opening; }
    /// Recipients, and where they are empty so far: reporting server, Message-ID and subject of the message it is about.
    void readInto(DeliveryReport &report);

private:
    enum class Section { Recipients, Transcript, Returned };
    struct Found {
        ReportedRecipient recipient;
        QStringList lines; ///< what stands below its address
    };

    void readOpening();
    void readLine(QStringView line);
    bool changesSection(QStringView line);
    bool readRecipient(QStringView line);
    bool readAlias(QStringView line);
    void noteContext(QStringView line);
    void findWithinSentences();
    void shareReasons();
    void useTranscript();
    void readReturned(DeliveryReport &report) const;
    Delivery deliveryOfText() const;

    QString m_text;
    QList<QStringView> m_lines;
    QString m_intro; ///< the first lines in one, quoted ones left out
    Opening m_opening = Opening::Unknown;
    Delivery m_delivery = Delivery::Failed; ///< of the section being read
    Section m_section = Section::Recipients;
    QList<Found> m_found;
    QStringList m_transcript;
    QString m_server;
    QString m_subject;
    qsizetype m_returnedAt = -1; ///< the line where the returned message begins
};

} // namespace postrider
