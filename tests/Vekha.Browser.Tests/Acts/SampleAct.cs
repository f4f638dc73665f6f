namespace Vekha.Browser.Tests.Acts;

/// <summary>An act in a file, and what the main journey looks for in it.</summary>
/// <param name="FindingPlace">Where one of its findings points, as the review names it.</param>
/// <param name="Doubtful">Number of the measure there.</param>
/// <param name="Owed">Number of a measure that a centre of 2024 owes by its 25 August.</param>
internal sealed record SampleAct(string Path, string FindingPlace, string Doubtful, string Owed)
{
    public static SampleAct Own { get; } =
        new(System.IO.Path.Combine(AppContext.BaseDirectory, "Acts", "order-of-cubes.txt"), "План 1, мероприятие 1", "1", "3");

    /// <summary>A real one, which lies beside the repository and not in it.</summary>
    public static SampleAct Real() => new(Corpus.File("000_*.txt"), "План 1, мероприятие 5", "5", "8");
}
