namespace Vekha.Application.Acts;

/// <param name="IsOwn">The viewer changed it, in another window.</param>
/// <param name="At">In the time zone of the installation.</param>
public sealed record LastChange(string Person, bool IsOwn, DateTimeOffset At);
