using Vekha.Formats;
using Vekha.Formats.Opening;

namespace Vekha.Cli;

/// <summary>Why a file was not read, for a person at a command line: what is missing there can be installed there.</summary>
internal static class UnreadableAdvice
{
    public static string Advice(this Unreadable why) => why switch
    {
        Unreadable.PdfReaderMissing => "Для чтения PDF нужны программы Poppler. Установите их: sudo apt-get install poppler-utils.",
        Unreadable.TextRecognitionMissing =>
            "Для чтения сканов нужна программа Tesseract. "
                + "Установите её: sudo apt-get install tesseract-ocr tesseract-ocr-rus poppler-utils.",
        Unreadable.RussianMissing =>
            "Программа Tesseract установлена без русского языка. Установите его: sudo apt-get install tesseract-ocr-rus.",
        Unreadable.OfficeMissing =>
            "Для чтения DOC и RTF нужен LibreOffice: sudo apt-get install libreoffice-writer-nogui. Или сохраните документ в DOCX.",
        Unreadable.PictureReaderMissing => "Для чтения снимков нужен .NET: команда «dotnet» не найдена.",
        Unreadable.LimitsMissing =>
            "Система не умеет ограничить память и время программ, которые читают такие файлы (нужна команда ulimit в /bin/sh), "
                + "поэтому они не запускаются.",
        _ => why.Text(),
    };
}
