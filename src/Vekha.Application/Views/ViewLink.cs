using Vekha.Planning.Views;

namespace Vekha.Application.Views;

/// <summary>A saved view as lists and pages show it.</summary>
public sealed record ViewLink
{
    public SavedViewId Id { get; init; }
    public string Name { get; init; } = "";
    public string Path { get; init; } = "";
    public string Query { get; init; } = "";
    public uint Version { get; init; }
}
