// Keeps what the policy of this page blocks, and errors, for the test.
window.violations = [];
window.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { window.violations.push(effectiveDirective); });
window.addEventListener('error', ({ message }) => { window.violations.push(message); });
