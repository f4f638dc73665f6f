using System.Text.RegularExpressions;

namespace Vekha.Documents.Blocks;

/// <summary>A text that breaks off: its last words cannot be the last of a sentence, «…, подготовить и», «… в соответствии».</summary>
internal static partial class UnfinishedText
{
    public static bool Is(string text) => End.IsMatch(text);

    private const string Prepositions =
        "без|в|во|для|до|за|из|из-за|к|ко|на|над|о|об|обо|от|перед|по|под|при|про|с|со|среди|через|между|путем|путём|согласно|относительно";

    private const string Conjunctions = @"и|или|либо|но|чтобы|что|если|а\sтакже|в\sтом\sчисле";

    /// <summary>Prepositions of several words, which govern what is missing behind them.</summary>
    private const string Compounds =
        @"(?:в|во)\s(?:соответствии|связи|целях|рамках|части|отношении|случае|течение|зависимости)(?:\s(?:с|со|от|о))?"
        + @"|с\s(?:целью|уч[её]том|использованием|привлечением|участием|применением)|на\s(?:основании|основе|предмет|базе)"
        + @"|по\s(?:вопрос(?:у|ам)|состоянию\sна|отношению\sк|согласованию\sс|сравнению\sс)"
        + @"|не\s(?:менее|более|позднее|реже|ранее)(?:\sчем)?|посредством|включая";

    /// <summary>A capital, or a letter behind a figure or a dot, is no preposition: «корпус В», «лит. в», «2 к».</summary>
    [GeneratedRegex(
        @"(?:,|(?<=\p{L})-|(?<![\p{L}\d.])(?:" + Prepositions + "|" + Conjunctions + "|" + Compounds + @"))$")]
    private static partial Regex End { get; }
}
