/** Chinese characters one by one, other words whole: as word processors count. @param {string} text */
export const counted = text =>
  text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’-])*/gu)?.length ?? 0;
