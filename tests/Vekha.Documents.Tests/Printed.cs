using Vekha.Documents.Plans;
using Vekha.Formats;

namespace Vekha.Documents.Tests;

/// <summary>Documents as they are printed, for a test to read.</summary>
internal static class Printed
{
    public const string Head = "№ п/п\tМероприятие\tОтветственный\tРезультат\tСрок";

    public static Reading Read(string text) => DocumentReader.Read(DocumentFile.Read(text).Text!);

    /// <summary>A plan of the given rows under the usual column titles.</summary>
    public static Plan Plan(params string[] rows) => Read(Table([Head, .. rows])).Plans.ShouldHaveSingleItem();

    /// <summary>A plan's only measure.</summary>
    public static Measure Measure(string responsible = "Школы", string result = "Приказ", string deadline = "01.02.2030") =>
        Plan($"1\tОткрыть центр\t{responsible}\t{result}\t{deadline}").Measures.ShouldHaveSingleItem();

    public static string Table(params string[] lines) => "Комплекс мер по созданию центров\n\n" + string.Join('\n', lines);

    /// <summary>An order in whose body the given lines stand.</summary>
    public static Reading Order(params string[] body) =>
        Read("ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\nот 5 марта 2029 г. № 17-р\n\nО центрах\n\n" + string.Join("\n\n", body));
}
