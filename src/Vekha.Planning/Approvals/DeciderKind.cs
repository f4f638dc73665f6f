namespace Vekha.Planning.Approvals;

public enum DeciderKind { Role, Organisation, Outside }
