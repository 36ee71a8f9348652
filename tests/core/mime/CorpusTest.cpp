// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the messages of other projects where they stand beside this one: leaf parts in document order, decoded, compared with what those projects expect.
#include "core/mime/MessageReader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Line ends and trailing newlines do not count.
QByteArray normal(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    while (bytes.endsWith('\n'))
        bytes.chop(1);
    return bytes;
}

struct Expected {
    bool text;
    QByteArray bytes;
};

QList<Expected> expectedParts(const QString &base)
{
    static const QRegularExpression body(QStringLiteral("<(text-body|binary-body) name=\"([^\"]+)\""));
    QList<Expected> parts;
    const QString xml = QString::fromUtf8(contentOf(base + QStringLiteral("_decoded.xml")));
    for (auto it = body.globalMatch(xml); it.hasNext();) {
        const auto match = it.next();
        const QString path = QFileInfo(base).dir().filePath(match.captured(2));
        if (QFile::exists(path))
            parts.append({match.captured(1) == QLatin1String("text-body"), contentOf(path)});
    }
    return parts;
}

/// A multipart without parts is no part of its own: the reader shows its text, and there is nothing to save.
void collectLeaves(const PartNode &node, QList<PartNode> &leaves)
{
    if (node.isLeaf() && !node.type.startsWith("multipart/"))
        leaves.append(node);
    for (const PartNode &child : node.children)
        collectLeaves(child, leaves);
}

bool isRight(const QByteArray &raw, const QList<Expected> &expected)
{
    QList<PartNode> leaves;
    collectLeaves(MessageReader::read(raw).structure, leaves);
    if (leaves.size() != expected.size())
        return false;
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        const QByteArray want = normal(expected.at(i).bytes);
        const bool same =
            want == normal(MessageReader::partBytes(raw, leaves.at(i).partId)) || (expected.at(i).text && want == normal(MessageReader::partText(raw, leaves.at(i)).toUtf8()));
        if (!same)
            return false;
    }
    return true;
}

} // namespace

class CorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mime4j();
};

void CorpusTest::mime4j()
{
    const QDir corpus(QStringLiteral(POSTRIDER_SOURCE_DIR "/../shared/corpus/mime4j"));
    if (!corpus.exists()) {
        qInfo("not there: %s", qPrintable(corpus.path()));
        return;
    }
    int right = 0, all = 0;
    QStringList wrong;
    for (const QString &folder : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir dir(corpus.filePath(folder));
        for (const QString &name : dir.entryList({QStringLiteral("*.msg")})) {
            const QString path = dir.filePath(name);
            const QList<Expected> expected = expectedParts(path.chopped(4));
            if (expected.isEmpty())
                continue;
            ++all;
            if (isRight(contentOf(path), expected))
                ++right;
            else
                wrong += name;
        }
    }
    qInfo("%d of %d messages as expected; not: %s", right, all, qPrintable(wrong.join(QStringLiteral(", "))));
    QCOMPARE(all, 77);
    QVERIFY(right >= 65);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
