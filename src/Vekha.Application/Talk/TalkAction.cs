namespace Vekha.Application.Talk;

/// <summary>What can be done in the talk about an obligation.</summary>
public enum TalkAction { Comment, RetractComment, Answered, Assign, AssignmentDone, AssignmentReopened, Contact }
