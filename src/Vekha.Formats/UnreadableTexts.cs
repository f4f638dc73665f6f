using System.Globalization;
using Vekha.Formats.Opening;

namespace Vekha.Formats;

/// <summary>The reasons in words for people, whatever program they read them in.</summary>
public static class UnreadableTexts
{
    private const string Expected =
        "Ожидается текст акта: DOCX, ODT, PDF, страница портала (HTML), обычный текст или скан (PDF, PNG, JPEG, TIFF, HEIC).";

    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = "\u00A0" };

    private const string AskOrSave = "Загрузите документ в формате DOCX или сообщите об этом тому, кто обслуживает программу.";

    /// <summary>What is wrong with the file, what is expected and what to do.</summary>
    public static string Text(this Unreadable why) => why switch
    {
        Unreadable.Empty => "Файл пуст: в нём нет ни одного знака текста. Проверьте, тот ли файл выбран.",
        Unreadable.TooLarge =>
            $"Файл больше {DocumentFile.MaxBytes / (1024 * 1024)} МБ. Ожидается текст одного акта; вложения в него не входят.",
        Unreadable.TooLong => TooMuch($"в нём больше {Number(Budget.MostLetters)} знаков текста"),
        Unreadable.TooManyCells => TooMuch($"в нём больше {Number(Budget.MostCells)} ячеек таблиц"),
        Unreadable.CellTooLong => TooMuch($"в одной ячейке таблицы больше {Number(Budget.MostLettersOfCell)} знаков"),
        Unreadable.TooManyParts => TooMuch($"в нём больше {Number(Budget.MostParts)} абзацев, ячеек и других частей"),
        Unreadable.TooComplex => "Файл устроен слишком сложно для акта: в нём слишком много частей, вложений или ячеек. "
            + "Сохраните текст акта отдельным файлом и загрузите его.",
        Unreadable.TooSlow => "Чтение файла заняло слишком много времени и остановлено. "
            + "Разделите документ на части или сохраните его в DOCX и загрузите снова.",
        Unreadable.Damaged => "Файл повреждён: его не удаётся открыть. Получите файл ещё раз или сохраните его заново и загрузите снова.",
        Unreadable.Locked => "Файл защищён паролем. Снимите защиту в программе, в которой он создан, и загрузите файл снова.",
        Unreadable.Picture => "Изображения этого вида не читаются. Сохраните скан в PDF, PNG, JPEG или TIFF и загрузите его снова.",
        Unreadable.Archive => "Это архив. Извлеките из него текст акта и загрузите отдельным файлом. " + Expected,
        Unreadable.Spreadsheet => "Это электронная таблица, а не текст акта. " + Expected,
        Unreadable.Binary => "Это не документ с текстом. " + Expected,
        Unreadable.UnknownEncoding => "Не удалось определить кодировку текста. Сохраните файл в кодировке UTF-8 и загрузите его снова.",
        Unreadable.NothingRecognised => "На изображении не найдено ни одного слова. "
            + "Проверьте, что страница не пустая и читается глазами, и отсканируйте её заново.",
        Unreadable.PdfReaderMissing => "Чтение PDF здесь не настроено. " + AskOrSave,
        Unreadable.PictureReaderMissing or Unreadable.TextRecognitionMissing or Unreadable.RussianMissing =>
            "Распознавание сканов здесь не настроено. " + AskOrSave,
        Unreadable.OfficeMissing => "Чтение DOC и RTF здесь не настроено. " + AskOrSave,
        Unreadable.LimitsMissing => "Чтение PDF, сканов, DOC и RTF здесь отключено. " + AskOrSave,
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };

    private static string TooMuch(string what) =>
        $"Файл слишком велик для чтения: {what}. Сохраните текст акта с нужными приложениями отдельным файлом и загрузите его.";

    private static string Number(int number) => number.ToString("N0", Grouped);
}
