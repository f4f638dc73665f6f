using Vekha.Formats.Opening;

namespace Vekha.Formats;

public static class RefusalTexts
{
    private const string Expected =
        "Ожидается текст акта: DOCX, ODT, PDF, страница портала (HTML), обычный текст или скан (PDF, PNG, JPEG, TIFF).";

    /// <summary>What is wrong with the file, what is expected and what to do.</summary>
    public static string Text(this Refusal refusal) => refusal switch
    {
        Refusal.Empty => "Файл пуст: в нём нет ни одного знака текста. Проверьте, тот ли файл выбран.",
        Refusal.TooLarge => $"Файл больше {DocumentFile.MaxBytes / (1024 * 1024)} МиБ. Ожидается текст одного акта; вложения в него не входят.",
        Refusal.TooComplex => "Файл устроен слишком сложно для акта: в нём слишком много частей, вложений или ячеек. Сохраните текст акта отдельным файлом и загрузите его.",
        Refusal.TooSlow => "Чтение файла заняло слишком много времени и остановлено. Разделите документ на части или сохраните его в DOCX и загрузите снова.",
        Refusal.Damaged => "Файл повреждён: его не удаётся открыть. Получите файл ещё раз или сохраните его заново и загрузите снова.",
        Refusal.Locked => "Файл защищён паролем. Снимите защиту в программе, в которой он создан, и загрузите файл снова.",
        Refusal.Picture => "Изображения этого вида не читаются. Сохраните скан в PDF, PNG, JPEG или TIFF и загрузите его снова.",
        Refusal.Archive => "Это архив. Извлеките из него текст акта и загрузите отдельным файлом. " + Expected,
        Refusal.Spreadsheet => "Это электронная таблица, а не текст акта. " + Expected,
        Refusal.Binary => "Это не документ с текстом. " + Expected,
        Refusal.UnknownEncoding => "Не удалось определить кодировку текста. Сохраните файл в кодировке UTF-8 и загрузите его снова.",
        Refusal.NothingRecognised => "На изображении не найдено ни одного слова. Проверьте, что страница не пустая и читается глазами, и отсканируйте её заново.",
        Refusal.PdfReaderMissing => "Для чтения PDF нужны программы Poppler. Установите пакет poppler-utils: sudo apt-get install poppler-utils.",
        Refusal.TextRecognitionMissing => "Для чтения сканов нужна программа Tesseract. Установите её: sudo apt-get install tesseract-ocr tesseract-ocr-rus poppler-utils.",
        Refusal.RussianMissing => "Программа Tesseract установлена без русского языка. Установите его: sudo apt-get install tesseract-ocr-rus.",
        Refusal.OfficeMissing => "Для чтения DOC и RTF нужен LibreOffice: sudo apt-get install libreoffice-writer-nogui. Или сохраните документ в DOCX и загрузите его снова.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}
