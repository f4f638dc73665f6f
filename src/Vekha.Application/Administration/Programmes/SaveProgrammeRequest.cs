using System.Text.RegularExpressions;
using Vekha.Planning;

namespace Vekha.Application.Administration.Programmes;

/// <param name="Code">null for a new one whose code is made of its name.</param>
public sealed partial record SaveProgrammeRequest(ProgrammeChange Change, string? Code, string? Name)
{
    private const int LongestName = 200;
    private const int LongestCode = 40;

    internal string? ProgrammeName => Typed.Line(Name);

    internal string? ProgrammeCode => Change == ProgrammeChange.AddUnlessKnown ? FittingCode
        : Typed.Text(Code)?.ToLowerInvariant() ?? (ProgrammeName is { } name ? Latin.Of(name) : null);

    /// <summary>Made of the name, whatever the name: nobody is asked for another.</summary>
    private string FittingCode => Latin.Of(ProgrammeName ?? "") switch
    {
        "" => "programme",
        { Length: > LongestCode } code => code[..LongestCode].TrimEnd('-'),
        var code => code,
    };

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (ProgrammeName is not { Length: <= LongestName })
            faults.Add(nameof(Name),
                Change == ProgrammeChange.AddUnlessKnown ? ProgrammeFault.NewNameRequired : ProgrammeFault.NameRequired);
        if (ProgrammeCode is { } code && (code.Length > LongestCode || !CodePattern.IsMatch(code)))
            faults.Add(nameof(Code), ProgrammeFault.CodeInvalid);
        return faults;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodePattern { get; }
}
