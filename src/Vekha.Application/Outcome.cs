using Vekha.Planning;

namespace Vekha.Application;

/// <summary>What a command answers: its value, a rule's refusal, or what is wrong with fields of the request. Codes,
/// never words for people.</summary>
public sealed record Outcome<T>
{
    /// <summary>Set where the command did what was asked, or had done it before for a request sent twice.</summary>
    public T? Value { get; private init; }

    public Refusal? Refusal { get; private init; }

    public IReadOnlyList<FieldFault> Faults { get; private init; } = [];

    public bool Succeeded => Refusal is null && Faults.Count == 0;

    public static implicit operator Outcome<T>(T value) => new() { Value = value };

    public static implicit operator Outcome<T>(Refusal refusal) => new() { Refusal = refusal };

    public static implicit operator Outcome<T>(FieldFaults faults) => new() { Faults = faults };
}
