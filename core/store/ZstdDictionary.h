// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <memory>

struct ZSTD_CDict_s;
struct ZSTD_DDict_s;

namespace postrider {

/// What a compressor may take as known, so that short texts become much shorter: they can be read with the very same octets only. Immutable; any thread.
class ZstdDictionary {
public:
    /// Trained, as train() makes it, or any text at all.
    explicit ZstdDictionary(const QByteArray &octets);
    ~ZstdDictionary();
    Q_DISABLE_COPY_MOVE(ZstdDictionary)

    /// From texts like those that will be compressed; takes about a quarter of a second. Null if they have too little in common.
    static std::shared_ptr<const ZstdDictionary> train(const QList<QByteArray> &samples);

    /// As frames made with it name it; 0 if it was not trained.
    quint32 id() const { return m_id; }
    const QByteArray &octets() const { return m_octets; }
    const ZSTD_CDict_s *forCompressing() const { return m_compressing.get(); }
    const ZSTD_DDict_s *forDecompressing() const { return m_decompressing.get(); }

private:
    const QByteArray m_octets;
    const quint32 m_id;
    std::unique_ptr<ZSTD_CDict_s, size_t (*)(ZSTD_CDict_s *)> m_compressing;
    std::unique_ptr<ZSTD_DDict_s, size_t (*)(ZSTD_DDict_s *)> m_decompressing;
};

} // namespace postrider
