// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace postrider {

/// Looks for secrets in whatever a program leaves behind, in every form that one may have taken: as it is, in UTF-16 (as memory has it), in hexadecimal, percent-encoded, and in
/// base64 wherever in a longer text it stood. Any thread. Owns copies of the secrets.
class SecretHunt {
public:
    void add(const QByteArray &secret)
    {
        const auto addForm = [&](const char *what, const QByteArray &form) {
            // Shorter ones are in ordinary data.
            if (form.size() >= 8)
                m_forms.append({QLatin1String(what), form});
        };
        addForm("plain", secret);
        const QString text = QString::fromUtf8(secret);
        addForm("UTF-16", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        addForm("hexadecimal", secret.toHex());
        if (secret.toPercentEncoding() != secret)
            addForm("percent", secret.toPercentEncoding());
        addForm("percent, all", secret.toPercentEncoding({}, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"));
        for (int before = 0; before < 3; ++before) {
            // What of it does not depend on what stands before and behind it.
            constexpr int kMixed[] = {0, 2, 3};
            for (const auto encoding : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                QByteArray form = (QByteArray(before, 'x') + secret).toBase64(encoding | QByteArray::OmitTrailingEquals).mid(kMixed[before]);
                if ((before + secret.size()) % 3 != 0)
                    form.chop(1);
                addForm("base64", form);
            }
        }
    }

    /// "plain in WHERE" for each that is found; what is searched is not changed.
    QStringList hitsIn(const QByteArray &octets, const QString &where) const
    {
        QStringList hits;
        for (const Form &form : m_forms) {
            if (octets.contains(form.octets))
                hits.append(QStringLiteral("%1 in %2").arg(form.what, where));
        }
        return hits;
    }
    /// Every file below a directory, and every name.
    QStringList hitsBelow(const QString &directory) const
    {
        QStringList hits;
        QDirIterator files(directory, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            hits += hitsIn(path.toUtf8(), QStringLiteral("the name ") + path);
            if (file.open(QIODevice::ReadOnly))
                hits += hitsIn(file.readAll(), path);
        }
        return hits;
    }
    /// How the process was started, as everybody on the computer, or its owner, can read it (Linux).
    QStringList hitsInProcess(qint64 pid) const
    {
        QStringList hits;
        for (const char *name : {"cmdline", "environ", "comm"}) {
            QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
            if (file.open(QIODevice::ReadOnly))
                hits += hitsIn(file.readAll(), file.fileName());
        }
        return hits;
    }

private:
    struct Form {
        QString what;
        QByteArray octets;
    };
    QList<Form> m_forms;
};

} // namespace postrider
